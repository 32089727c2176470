@{
    Id       = 'MSG259'
    Name     = 'column-type-changed'
    Severity = 'info'
    Message  = 'Columns of this report are of another type than before: {columns}. In files the text is the same for a Guid; scripts that call methods or members of the value should be checked.'
    Help     = 'Graph sends JSON: identifiers and words are texts. Names and order of the columns stay; --columns new takes the names of Graph.'
}
