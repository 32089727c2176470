@{
    Id       = 'MSG220'
    Name     = 'module-version-dropped'
    Severity = 'info'
    Message  = 'A version of MSOnline was asked for here; it means nothing for Microsoft.Graph modules and was dropped. Give one version for all submodules if you need one.'
    Help     = 'Versions of the submodules must be equal in one session; 2.28.0 or later is needed where keys, members, owners or groups are written. https://learn.microsoft.com/powershell/microsoftgraph/installation'
}
