#Requires -RunAsAdministrator
<#
NOT TESTED by us: written after Microsoft's documentation. Try it on a machine that may be lost.

Makes the kiosk the shell of an account of its own (Shell Launcher) and shuts the keys that Windows
keeps for itself (Keyboard Filter). For Windows 10/11 Enterprise, Education or IoT Enterprise; Pro has
neither. Shell Launcher and Assigned Access exclude each other.

  powershell -ExecutionPolicy Bypass -File lock.ps1 -Program "C:\Program Files\congress-kiosk\congress-kiosk.exe"

Way back: sign in as an administrator (five presses of the left Windows key break through the filter),
then run it with -Undo.
#>
param(
  [string]$Program = 'C:\Program Files\congress-kiosk\congress-kiosk.exe',
  [string]$User = 'kiosk',
  [switch]$Undo
)
$ErrorActionPreference = 'Stop'
$space = 'root\standardcimv2\embedded'

if (-not $Undo) {
  Enable-WindowsOptionalFeature -Online -All -NoRestart -FeatureName Client-EmbeddedShellLauncher, Client-KeyboardFilter
}
$sid = (New-Object Security.Principal.NTAccount($User)).Translate([Security.Principal.SecurityIdentifier]).Value
$shell = [wmiclass]"\\localhost\${space}:WESL_UserSetting"

if ($Undo) {
  $shell.RemoveCustomShell($sid)
  $shell.SetEnabled($false)
} else {
  # What follows an exit: 0 starts the shell again, 1 the machine, 2 shuts down, 3 nothing.
  $restartShell = 0
  $nothing = 3
  $shell.SetDefaultShell('explorer.exe', $nothing)
  # 75: the kiosk wants to be started again. 0: the operator has left it.
  $shell.SetCustomShell($sid, $Program, @(0, 75), @($nothing, $restartShell), $restartShell)
  $shell.SetEnabled($true)
}

# Keys by Microsoft's names; they are free for administrators.
$keys = 'Ctrl+Alt+Del', 'Ctrl+Shift+Esc', 'Ctrl+Esc', 'Alt+F4', 'Alt+Tab', 'Alt+Shift+Tab', 'Alt+Esc',
  'Alt+Space', 'Windows', 'Win+L', 'Win+R', 'Win+E', 'Win+U', 'Win+I', 'Win+D', 'Win+Tab',
  'LaunchMail', 'LaunchApp1', 'LaunchApp2', 'BrowserHome', 'BrowserSearch'
foreach ($key in $keys) {
  $found = Get-CimInstance -Namespace $space -ClassName WEKF_PredefinedKey -Filter "Id='$key'"
  if ($null -eq $found) { Write-Warning "No such key here: $key"; continue }
  Set-CimInstance -InputObject $found -Property @{ Enabled = -not $Undo }
}
Get-CimInstance -Namespace $space -ClassName WEKF_Settings -Filter "Name='DisableKeyboardFilterForAdministrators'" |
  Set-CimInstance -Property @{ Value = 'true' }

# Swipes from the edges open nothing; an error that Windows reports shows no window.
$policies = @(
  @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI', 'AllowEdgeSwipe', 0),
  @('HKLM:\SOFTWARE\Microsoft\Windows\Windows Error Reporting', 'DontShowUI', 1),
  @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU', 'NoAutoRebootWithLoggedOnUsers', 1)
)
foreach ($policy in $policies) {
  $path, $name, $value = $policy
  if ($Undo) { Remove-ItemProperty -Path $path -Name $name -ErrorAction SilentlyContinue; continue }
  New-Item -Path $path -Force | Out-Null
  Set-ItemProperty -Path $path -Name $name -Value $value -Type DWord
}
Write-Output 'Done. Start the machine again.'
