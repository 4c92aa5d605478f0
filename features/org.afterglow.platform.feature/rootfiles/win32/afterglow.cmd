@echo off
rem Starts Afterglow: "afterglow" opens the workbench, "afterglow cli ..." runs the headless application.
rem The VM arguments are those of the product definition, kept in eclipse.ini.
setlocal enabledelayedexpansion
set home=%~dp0
set java=java.exe
if defined JAVA_HOME set java=%JAVA_HOME%\bin\java.exe

rem Temporary files and crash reports can hold words of a client: they stay in a folder of this process.
set temp_folder=%LOCALAPPDATA%\Afterglow\temp
for /d %%d in ("%temp_folder%\*") do rd /s /q "%%d" 2>nul
set temp_folder=%temp_folder%\%RANDOM%%RANDOM%
mkdir "%temp_folder%" || exit /b 1

set vmargs=
set found=
for /f "usebackq delims=" %%a in ("%home%eclipse.ini") do (
	if defined found set vmargs=!vmargs! %%a
	if "%%a"=="-vmargs" set found=yes
)
for %%j in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do set launcher=%%j

set words=%*
set workbench=yes
set splash=-splash:"%home%splash.png"
if not "%~1"=="cli" goto run
set workbench=
set splash=
rem Equinox takes some words for its own options, wherever they stand. The mark in front hides them from it.
set words=-nosplash -data @none --launcher.suppressErrors -application org.afterglow.cli.application
:word
shift
if "%~1"=="" goto run
set words=!words! ":%~1"
goto word

:run
rem The language chosen in the preferences has to be known before the first sentence is read.
set language=
if defined workbench for /f "tokens=2 delims==" %%l in ('findstr /b "language=" "%APPDATA%\Afterglow\preferences" 2^>nul') do (
	if "%%l"=="ENGLISH" set language=-Dosgi.nl=en_GB
	if "%%l"=="GERMAN" set language=-Dosgi.nl=de_DE
)
"%java%" %vmargs% %splash% %language% -Djava.io.tmpdir="%temp_folder%" -Dosgi.logfile="%temp_folder%\log" -Declipse.log.enabled=false -XX:ErrorFile="%temp_folder%\crash-%%p.log" -XX:-UsePerfData -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash -XX:+DisableAttachMechanism -Djava.util.logging.config.file="%home%logging.properties" -jar "%launcher%" -name Afterglow !words!
set status=%errorlevel%
if %status% equ 23 goto run
if %status% equ 24 goto run
rd /s /q "%temp_folder%" 2>nul
exit /b %status%
