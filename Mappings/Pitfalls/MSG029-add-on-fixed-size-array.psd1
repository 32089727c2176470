@{
    Id         = 'MSG029'
    Name       = 'add-on-fixed-size-array'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'Collections of Graph objects are arrays of fixed size. Write += instead of .Add(), and a filtered array instead of .Remove().'
    Happens    = 'Add fails: Collection was of a fixed size. Without error handling the script goes on and writes the unchanged list.'
    Why        = 'MSOnline and AzureAD returned lists, the models of Graph hold arrays.'
    Instead    = '$sp.ServicePrincipalNames += ''https://mail.contoso.com/'''
    Evidence   = @(
        'https://learn.microsoft.com/dotnet/api/system.array.system-collections-ilist-add'
    )
    Detect     = @{ Detector = 'method-on-array-property'; Method = 'Add', 'AddRange', 'Insert', 'Remove', 'RemoveAt', 'Clear' }
    Match      = @(
        '$sp = Get-MgServicePrincipal -Filter "appId eq ''$appId''"
$sp.ServicePrincipalNames.Add(''https://mail.contoso.com/'')'
        '$user = Get-MgUser -UserId $id -Property OtherMails
$null = $user.OtherMails.Remove(''old@contoso.com'')'
    )
    NoMatch    = @(
        '$sp = Get-MgServicePrincipal -Filter "appId eq ''$appId''"
[System.Collections.ArrayList]$names = $sp.ServicePrincipalNames
$null = $names.Add(''https://mail.contoso.com/'')'
        '$sp = Get-MsolServicePrincipal -AppPrincipalId $appId
$sp.ServicePrincipalNames.Add(''https://mail.contoso.com/'')'
        '$list = [System.Collections.Generic.List[string]]::new()
$list.Add(''https://mail.contoso.com/'')'
    )
}
