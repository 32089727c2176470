@{
    Id       = 'MSG252'
    Name     = 'mock-of-old-cmdlet'
    Severity = 'warning'
    Message  = '{mock} names {cmdlet}, which converted code no longer calls: a mock of it has no effect, and the test reaches Graph. Name {graph} instead, and return objects with the properties that the converted code reads.'
    Help     = 'A mock replaces one command by its name. What it returns and its parameter filter use the old names of properties and parameters, so the conversion leaves it to you. https://pester.dev/docs/usage/mocking'
}
