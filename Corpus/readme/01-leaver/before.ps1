Connect-MsolService
$user = Get-MsolUser -UserPrincipalName $upn
if ($user.IsLicensed -and -not $user.BlockCredential) {
    Set-MsolUser -ObjectId $user.ObjectId -BlockCredential $true -Title ''
    Set-MsolUserLicense -ObjectId $user.ObjectId -RemoveLicenses 'contoso:ENTERPRISEPACK'
}
