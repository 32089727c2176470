@{
    Id       = 'MSG238'
    Name     = 'file-depends-on-file'
    Severity = 'info'
    Message  = '{path} is loaded at run time and was not converted together with this file. Convert both, so that names and scopes fit.'
    Help     = 'Dot-sourced files and imported local modules can hold converted and unconverted halves of the same data.'
}
