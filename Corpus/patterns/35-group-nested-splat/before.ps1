# Puts the regional group into the company-wide one, and prints who is in it
Connect-MsolService
$company = Get-MsolGroup -ObjectId '3f1d0c52-7c55-4c2e-9d0b-4b8a3f0f6a11'
$region = Get-MsolGroup -ObjectId '8a0c9f7e-1b5d-4f43-a1d2-5c6e7f809112'
$member = @{
    GroupObjectId       = $company.ObjectId
    GroupMemberType     = 'Group'
    GroupMemberObjectId = $region.ObjectId
}
Add-MsolGroupMember @member
Get-MsolGroupMember -GroupObjectId $company.ObjectId -MemberObjectTypes Group -All |
    ForEach-Object { Write-Host "$($_.DisplayName) [$($_.GroupMemberType)] $($_.EmailAddress)" }
