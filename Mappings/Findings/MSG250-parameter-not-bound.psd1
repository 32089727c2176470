@{
    Id       = 'MSG250'
    Name     = 'parameter-not-bound'
    Severity = 'warning'
    Message  = '${parameter} took {property} from the pipeline by its name. {type} has no such property in Graph, so nothing arrives: pass the value with -{parameter} in ForEach-Object.'
    Help     = 'ValueFromPipelineByPropertyName takes what is called like the parameter or one of its aliases. Where the property only has another name, the conversion adds that as an alias; here the value has to be computed.'
}
