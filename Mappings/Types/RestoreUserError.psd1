@{
    # a part of other objects
    Type    = 'RestoreUserError'
    Sources = @('https://learn.microsoft.com/graph/api/directory-deleteditems-restore')

    Properties = @{
        ConflictingObjectId = @{ Manual = 'A restore that fails is an error of the call in Graph, with the reason in its message.'; Finding = 'MSG640' }
        CurrentValue        = @{ Manual = 'A restore that fails is an error of the call in Graph, with the reason in its message.'; Finding = 'MSG640' }
        ErrorId             = @{ Manual = 'A restore that fails is an error of the call in Graph, with the reason in its message.'; Finding = 'MSG640' }
        ErrorType           = @{ Manual = 'A restore that fails is an error of the call in Graph, with the reason in its message.'; Finding = 'MSG640' }
        ObjectType          = @{ Manual = 'A restore that fails is an error of the call in Graph, with the reason in its message.'; Finding = 'MSG640' }
        SuggestedValue      = @{ Manual = 'A restore that fails is an error of the call in Graph, with the reason in its message.'; Finding = 'MSG640' }
    }
}
