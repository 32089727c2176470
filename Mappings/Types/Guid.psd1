@{
    # Ids were GUIDs and are text in Graph: what a script took from the GUID is the text itself
    Type    = 'Guid'
    Sources = @('https://learn.microsoft.com/graph/api/resources/directoryobject')

    Properties = @{
        Guid = @{ Value = { $_ }; Reason = 'Ids are text in Graph, so .Guid has nothing to give.' }
    }
}
