@{
    Id       = 'MSG223'
    Name     = 'value-words'
    Severity = 'warning'
    Message  = '{property} has other words in Graph, and this constant is compared with it: {old} became {new}. Check that every place that uses the word was changed.'
    Help     = 'Followed are comparisons, switch labels, -like patterns, hashtable keys and variables that hold a constant. Words in files, parameters and other scripts are not.'
}
