Describe 'Report' {
    BeforeAll {
        # TODO msol2graph MSG252: Mock names Get-MsolUser, which converted code no longer calls: a mock of it has no effect, and the test reaches Graph. Name Get-MgUser instead, and return objects with the properties that the converted code reads.
        Mock Get-MsolUser { [pscustomobject]@{ UserPrincipalName = 'ann@contoso.com'; IsLicensed = $true } }
        # TODO msol2graph MSG252: Mock names Connect-MsolService, which converted code no longer calls: a mock of it has no effect, and the test reaches Graph. Name Connect-MgGraph instead, and return objects with the properties that the converted code reads.
        Mock -CommandName Connect-MsolService -MockWith { }
    }
    It 'asks once' {
        .\report.ps1
        # TODO msol2graph MSG252: Should names Get-MsolUser, which converted code no longer calls: a mock of it has no effect, and the test reaches Graph. Name Get-MgUser instead, and return objects with the properties that the converted code reads.
        Should -Invoke Get-MsolUser -Times 1 -Exactly
        # TODO msol2graph MSG252: Assert-MockCalled names Get-MsolUser, which converted code no longer calls: a mock of it has no effect, and the test reaches Graph. Name Get-MgUser instead, and return objects with the properties that the converted code reads.
        Assert-MockCalled -CommandName Get-MsolUser -Times 1
    }
}
