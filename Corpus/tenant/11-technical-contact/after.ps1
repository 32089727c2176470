<#
  Adds the operations mailbox to the technical contacts of the tenant.
  Existing addresses are kept.
#>
param([string]$Mail = 'm365-operations@contoso.com')

Connect-MgGraph -Scopes 'Organization.ReadWrite.All' -NoWelcome
$contacts = @((Get-MgOrganization).TechnicalNotificationMails)
if ($contacts -notcontains $Mail) {
    $contacts += $Mail
    Update-MgOrganization -TechnicalNotificationMails $contacts -OrganizationId (Get-MgOrganization).Id
    Write-Output "Technical contacts: $($contacts -join ', ')"
}
Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/organization/$((Get-MgOrganization).Id)" -Body @{ marketingNotificationEmails = @() }
