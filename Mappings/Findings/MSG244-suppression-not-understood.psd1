@{
    Id       = 'MSG244'
    Name     = 'suppression-not-understood'
    Severity = 'warning'
    Message  = '{word} is no word that silences findings, so nothing is silenced here. Use one of {words}.'
    Help     = 'Suppressions are comments such as "# msol2graph-disable-next-line MSG012 -- reason".'
}
