@{
    # a part of other objects
    Type    = 'LicenseErrorDetail'
    Sources = @('https://learn.microsoft.com/graph/api/resources/licenseassignmentstate')

    Properties = @{
        DependsOnServicePlans = @{ Manual = 'Licence errors are in LicenseAssignmentStates (State and Error) of the user.'; Finding = 'MSG640' }
        ErrorType             = @{ Manual = 'Licence errors are in LicenseAssignmentStates (State and Error) of the user.'; Finding = 'MSG640' }
        IsWarning             = @{ Manual = 'Licence errors are in LicenseAssignmentStates (State and Error) of the user.'; Finding = 'MSG640' }
        ServicePlans          = @{ Manual = 'Licence errors are in LicenseAssignmentStates (State and Error) of the user.'; Finding = 'MSG640' }
    }
}
