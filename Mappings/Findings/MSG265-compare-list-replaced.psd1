@{
    Id       = 'MSG265'
    Name     = 'compare-list-replaced'
    Severity = 'error'
    Message  = '{command} replaces the whole list {property}, and the new script does not read what is in it; {cmdlet} added one element. Read the list, add the element, write all back.'
    Help     = 'The elements that are there now, such as the keys of a service principal, would be deleted. https://learn.microsoft.com/graph/api/serviceprincipal-update'
}
