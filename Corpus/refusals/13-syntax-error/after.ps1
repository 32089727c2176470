# A script with a syntax error stays as it is
Connect-MsolService
if ($x { Get-MsolUser -All }
