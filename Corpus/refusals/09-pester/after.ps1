Describe 'Report' {
    BeforeAll {
        Mock Get-MsolUser { [pscustomobject]@{ UserPrincipalName = 'ann@contoso.com'; IsLicensed = $true } }
        Mock -CommandName Connect-MsolService -MockWith { }
    }
    It 'asks once' {
        .\report.ps1
        Should -Invoke Get-MsolUser -Times 1 -Exactly
        Assert-MockCalled -CommandName Get-MsolUser -Times 1
    }
}
