# Mail contacts of a supplier that is gone
param([string]$Domain = 'fabrikam.com')
Connect-MsolService
$search = @{ SearchString = $Domain; MaxResults = 200 }
$contacts = Get-MsolContact @search
Write-Host "$($contacts.Count) contacts at $Domain; $(@(Get-MsolContact -All -HasErrorsOnly $true).Count) with errors in the whole tenant"
foreach ($contact in $contacts) {
    $now = Get-MsolContact -ObjectId $contact.ObjectId
    if ($now.EmailAddress -like "*@$Domain") {
        Write-Host "$($now.DisplayName), $($now.City), $($now.PhoneNumber)"
        Remove-MsolContact -ObjectId $now.ObjectId -Force
    }
}
