import PowerShellSemantics
import PowerShellSyntax
import Testing

@Suite struct ReadTests {
  @Test(arguments: [
    ("$u = Get-MsolUser\n$u.ObjectId", ["User.ObjectId"]),
    ("(Get-MsolUser).ObjectId", ["User.ObjectId"]),
    ("foreach ($u in Get-MsolUser -All) { \"$($u.City)\" }", ["User.City"]),
    (
      "Get-MsolUser | ? { $_.IsLicensed } | % { $_.Licenses.AccountSkuId }",
      ["User.IsLicensed", "User.Licenses", "License.AccountSkuId"]
    ),
    (
      "Get-MsolUser | Where-Object IsLicensed -eq $true | Select-Object City,@{n='L';e={$_.Licenses}}",
      ["User.IsLicensed whereSimple", "User.City select", "User.Licenses"]
    ),
    (
      "Get-MsolUser | sort City | select -First 1 -ExpandProperty Licenses | ft AccountSkuId",
      ["User.City sort", "User.Licenses expandProperty", "License.AccountSkuId format"]
    ),
    ("$g = Get-MsolUser | group City\n$g.Name\n$g[0].Group.ObjectId", ["User.City group", "User.ObjectId"]),
    ("if ($a) { $x = Get-MsolUser } else { $x = Get-MsolGroup }\n$x.DisplayName", ["Group|User.DisplayName"]),
    ("if ($a) { $x = Get-MsolUser } else { $x = Get-ADUser }\n$x.DisplayName", ["User?.DisplayName"]),
    ("$x = $null\nif ($a) { $x = Get-MsolUser }\n$x.DisplayName", ["User.DisplayName"]),
    (
      "$all = @()\nforeach ($g in Get-MsolGroup) { $all += Get-MsolGroupMember $g.ObjectId }\n$all.EmailAddress",
      ["Group.ObjectId", "GroupMember.EmailAddress"]
    ),
    ("$l = New-Object System.Collections.ArrayList\n[void]$l.Add((Get-MsolUser))\n$l[0].City", ["User.City"]),
    (
      "$l = [System.Collections.Generic.List[object]]::new()\n$l.Add((Get-MsolUser))\nforeach ($i in $l) { $i.City }",
      ["User.City"]
    ),
    ("function Get-X($id) { Get-MsolUser -ObjectId $id }\n(Get-X 1).City", ["User.City"]),
    ("function Show { param($User) $User.City }\n$u = Get-MsolUser\nShow -User $u", ["User.City"]),
    ("function Show { param($User) $User.City }\n$u = Get-MsolUser\nShow $u\nShow (Get-ADUser x)", ["User?.City"]),
    ("function Show { process { $_.City } }\nGet-MsolUser | Show", ["User.City"]),
    (
      "function f { param([Parameter(ValueFromPipelineByPropertyName)][Alias('Town')]$City) process { $City } }\nGet-MsolUser | f",
      ["User.City parameter"]
    ),
    (
      "function f { param([Parameter(ValueFromPipelineByPropertyName)][Alias('City')]$Town) process { $Town } }\nGet-MsolUser | f",
      ["User.City parameter"]
    ),
    ("function f { param([Parameter(ValueFromPipelineByPropertyName)]$X) process { $X } }\nGet-MsolUser | f", []),
    ("Get-MsolUser | & { foreach ($u in $input) { $u.City } }", ["User.City"]),
    ("function f([ref]$R) { $R.Value.City }\n$u = Get-MsolUser\nf ([ref]$u)\n$u.Title", ["User.City", "User?.Title"]),
    ("function f($U, $Name) { $U.$Name }\n$u = Get-MsolUser\nf $u 'City'", []),
    ("function f($U, $Name) { $U.$Name }\n$u = Get-MsolUser\nf $u 'City'\nf $u 'Title'", []),
    (
      "$d = [System.Collections.Generic.Dictionary[string,object]]::new()\nforeach ($u in Get-MsolUser) { $d[$u.ObjectId] = $u }\nforeach ($k in $d.Keys) { $d[$k].City }",
      ["User.ObjectId", "User.City"]
    ),
    (
      "function Show { param([Parameter(ValueFromPipeline)]$U) process { $U.City } }\nGet-MsolUser | Show",
      ["User.City"]
    ),
    ("filter Show { $_.City }\nGet-MsolUser | Show", ["User.City"]),
    (
      "$h = @{}\nforeach ($u in Get-MsolUser) { $h[$u.ObjectId] = $u }\n$h['x'].City\n$h.Values.City\n$h[$k].City",
      ["User.ObjectId", "User.City", "User.City", "User.City"]
    ),
    ("$o = [pscustomobject]@{ User = Get-MsolUser; N = 1 }\n$o.User.City\n$o.N.City", ["User.City"]),
    ("$script:u = Get-MsolUser\nfunction f { $script:u.City }\nf", ["User.City"]),
    ("$u = Get-MsolUser\nfunction f { $u.City }\nf", ["User.City"]),
    ("function f { $script:u = Get-MsolUser }\nf\n$u.City", ["User.City"]),
    ("$sb = { param($x) $x.City }\n& $sb (Get-MsolUser)", ["User.City"]),
    ("$u = Get-MsolUser\nInvoke-Command { $using:u.City }", ["User.City"]),
    ("Get-MsolUser | ForEach-Object -Begin { 1 } -Process { $_.City } -End { 2 }", ["User.City"]),
    ("Get-MsolUser | % City", ["User.City forEachMember"]),
    ("(Get-MsolUser).Where({ $_.City }).ForEach({ $_.ObjectId })", ["User.City", "User.ObjectId"]),
    ("(Get-MsolUser).Where{ $_.City }[0].Licenses", ["User.City", "User.Licenses"]),
    (
      "switch (Get-MsolUser) { { $_.City -eq 'x' } { $_.ObjectId } default { $_.Licenses } }",
      ["User.City", "User.ObjectId", "User.Licenses"]
    ),
    ("switch ((Get-MsolUser).City) { 'x' { 1 } }", ["User.City"]),
    (
      "$u = Get-MsolUser\n$u.Count\n$u['City']\n$u.\"City\"\n$n='City'\n$u.$n",
      ["User.Count", "User.City", "User.City", "User.City"]
    ),
    ("Get-MsolUser -PipelineVariable pu | % { $pu.City }", ["User.City"]),
    ("Get-MsolUser -OutVariable ou | Out-Null\n$ou.City", ["User.City"]),
    ("$u = Get-MsolUser\n$u.City = 'x'", ["User.City="]),
    ("try { $u = Get-MsolUser } catch { $u = $null } finally { 1 }\n$u.City", ["User.City"]),
    ("$a,$b = (Get-MsolUser),(Get-MsolGroup)\n$a.City\n$b.ObjectId", ["User.City", "Group.ObjectId"]),
    ("$props = 'City','ObjectId'\nGet-MsolUser | select $props", ["User.City select", "User.ObjectId select"]),
    ("$c = @{n='x';e={$_.City}}\nGet-MsolUser | select $c", ["User.City"]),
    ("Get-MsolUser | Select-Object @{Label='x';Exp='City'}", ["User.City calculatedExpression"]),
    ("Get-MsolUser | sort { $_.City },ObjectId", ["User.City", "User.ObjectId sort"]),
    ("$s = Get-MsolUser | select ObjectId\n$s.ObjectId", ["User.ObjectId select"]),
    ("$s = Get-MsolUser | select *\n$s.ObjectId", ["User.ObjectId"]),
    ("$u = @(Get-MsolUser) -ne $null\n$u.City", ["User.City"]),
    ("$u = (Get-MsolUser) ?? (Get-MsolGroup)\n$u.DisplayName", ["Group|User.DisplayName"]),
    ("$u = $a ? (Get-MsolUser) : (Get-MsolGroup)\n$u.DisplayName", ["Group|User.DisplayName"]),
    ("while ($x) { $prev.City; $prev = Get-MsolUser }", ["User.City"]),
    ("do { $u = Get-MsolUser } until ($u.City)\n$u.ObjectId", ["User.City", "User.ObjectId"]),
    ("for ($i=0; $i -lt 3; $i++) { $us = Get-MsolUser; $us[$i].City }", ["User.City"]),
    ("$u = [array](Get-MsolUser)\n[string]$s = $u\n$s.Length\n$u.City", ["User.City"]),
    ("Compare-Object (Get-MsolUser) (Get-MsolUser) -Property City", ["User.City compare"]),
    ("Get-MsolUser | measure City", ["User.City measure"]),
    ("$w.Add_Click({ (Get-MsolUser).City })", ["User.City"]),
    ("$b = { (Get-MsolUser).City }", ["User.City"]),
    ("class C { [object] F() { $u = Get-MsolUser; return $u.City } }", ["User.City"]),
    ("function f($u) { if ($u) { return $u } f (Get-MsolUser) }\n(f).City", ["User?.City"]),
    (
      "Get-MsolUser | Add-Member -NotePropertyName Foo -NotePropertyValue 1 -PassThru | % { $_.Foo; $_.City }",
      ["User.City"]
    ),
    ("$u = Get-MsolUser\n& { $u.City }\n. { $v = $u }\n$v.ObjectId", ["User.City", "User.ObjectId"]),
    ("Get-MsolUser | ForEach-Object -Parallel { $_.City }", ["User.City"]),
    ("Get-MsolUser | Tee-Object -Variable t | Out-Null\n$t.City", ["User.City"]),
    ("foreach ($e in @{a=(Get-MsolUser)}.GetEnumerator()) { $e.Value.City }", ["User.City"]),
    ("$u = Get-MsolUser | Out-Null\n$u.City", []),
    ("$u = Get-MsolUser > $null\n$u.City", []),
    ("function f { Get-MsolUser | Out-Null; return 1 }\n(f).City", []),
    (
      "Get-MsolUser | Group-Object -Property { $_.City } -AsHashTable | % { $_['x'].ObjectId }",
      ["User.City", "User.ObjectId"]
    ),
    (
      "Get-MsolUser | % { try { $_.City } catch { $_.Exception.Message }; $_.ObjectId }",
      ["User.City", "User.ObjectId"]
    ),
    ("function f { process { $n++; [pscustomobject]@{ U = $_ } } }\nGet-MsolUser | f | % { $_.U.City }", ["User.City"]),
    ("function f { $args[0].City }\nf (Get-MsolUser)", ["User.City"]),
    ("$o = New-Object PSObject -Property @{ A = (Get-MsolUser); B = { 1 } }\n$o.A.City", ["User.City"]),
    ("$f = { param($x) $x.City }\n$u = Get-MsolUser\n$f.Invoke($u)", ["User.City"]),
    ("Get-MsolUser -ObjectId 1 | Set-MsolUser -City { $_.Department }", ["User.Department"]),
    ("trap { (Get-MsolUser).City; continue }", ["User.City"]),
    (
      "$r = foreach ($u in Get-MsolUser) { [pscustomobject]@{ N = $u.City; U = $u } }\n$r.U.ObjectId\n$r | % { $_.N; $_.U.City }",
      ["User.City", "User.ObjectId", "User.City"]
    ),
  ])
  func reads(script: String, expected: [String]) {
    let result = analysis(script)
    #expect(result.readList == expected)
    #expect(!result.reachedRoundLimit)
  }
}
