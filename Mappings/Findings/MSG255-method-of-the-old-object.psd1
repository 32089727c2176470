@{
    Id       = 'MSG255'
    Name     = 'method-of-the-old-object'
    Severity = 'warning'
    Message  = '{cmdlet} is left as it was, because line {line} calls the method {method} of what it returns, and objects of Graph have no such method.'
    Help     = 'Objects of Graph PowerShell carry data only. What the method made has to be written out, often as a hashtable for the cmdlet that takes it.'
}
