@{
    Id       = 'MSG263'
    Name     = 'compare-one-became-all'
    Severity = 'error'
    Message  = '{cmdlet} read one object here; {command} reads all. Say which one is meant: by its id, or with -Filter.'
    Help     = 'What follows works on all objects of the tenant. A Graph cmdlet without id and without -Filter lists.'
}
