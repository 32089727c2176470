@{
    Id      = 'new-random-password'
    Kind    = 'function'
    Name    = 'New-RandomPassword'
    Reason  = 'MSOnline made a password when none was given; Graph does not. Look-alike characters are left out, every kind of character is in.'
    Sources = @('https://learn.microsoft.com/dotnet/api/system.security.cryptography.randomnumbergenerator')
    Code    = {
        function New-RandomPassword {
            param ([int] $Length = 16)
            $kinds = 'abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!#%+-=?@_'
            $random = [System.Security.Cryptography.RandomNumberGenerator]::Create()
            $bytes = New-Object byte[] 4
            $characters = foreach ($position in 0..($Length - 1)) {
                $from = if ($position -lt $kinds.Count) { $kinds[$position] } else { -join $kinds }
                $random.GetBytes($bytes)
                $from[[int]([BitConverter]::ToUInt32($bytes, 0) % $from.Length)]
            }
            -join ($characters | Sort-Object { Get-Random })
        }
    }
}
