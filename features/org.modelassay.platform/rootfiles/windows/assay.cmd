@echo off
rem Starts Model Assay: the workbench without arguments, a command otherwise. See the script for Linux and macOS,
rem which this one follows: the same variables (logs go to the folder log of MODELASSAY_CACHE), the same exit codes.
rem No path stands unquoted in a block of parentheses: that of "Program Files (x86)" would end it.
setlocal enableextensions disabledelayedexpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "HOME_URL=%HOME_DIR:\=/%"
set "BUNDLES=%HOME_DIR%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
if not exist "%BUNDLES%" goto no_installation
for /f "usebackq tokens=1,3 delims=," %%a in ("%BUNDLES%") do (
    if "%%a"=="org.eclipse.equinox.launcher" set "LAUNCHER=%HOME_DIR%\%%b"
)

rem Java 25: the one that is named, that of JAVA_HOME unless it is older, that of the path.
set "JAVA=%MODELASSAY_JAVA%"
if defined JAVA goto java_found
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%JAVA_HOME%\release" >nul 2>&1
if errorlevel 1 goto java_of_path
set "JAVA=%JAVA_HOME%\bin\java.exe"
goto java_found
:java_of_path
java -version 2>&1 | findstr /r /c:" version .2[5-9]" /c:" version .[3-9][0-9]" >nul
if errorlevel 1 (
    echo assay: no Java 25 found; install a JDK 25 and set JAVA_HOME, or MODELASSAY_JAVA to its java executable 1>&2
    exit /b 3
)
set "JAVA=java"
:java_found

rem A short command starts sooner without the optimising compiler and the vector module.
set "SHORT="
for %%c in (list describe validate inspect report devices install uninstall plugins new-plugin new-study-build ^
    accept revert help -h --help -V --version) do if "%~1"=="%%c" set "SHORT=true"
set "OPTIONS="
for /f "usebackq eol=# delims=" %%l in ("%HOME_DIR%\assay.ini") do call :add_option "%%l"
if defined SHORT set "OPTIONS=%OPTIONS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "OPTIONS=%OPTIONS% %MODELASSAY_JAVA_OPTS%"

if "%~1"=="" goto workbench
if "%~1"=="workbench" goto workbench

set "LOGS=%MODELASSAY_CACHE%"
if not defined LOGS set "LOGS=%LOCALAPPDATA%\modelassay"
set "LOGS=%LOGS%\log"

rem Each command has a configuration of its own, so that any number may run at once.
set "WORK=%TEMP%\assay-%RANDOM%%RANDOM%%RANDOM%"
mkdir "%WORK%\configuration" || exit /b 3
findstr /v /b /c:"eclipse.p2.data.area" /c:"org.eclipse.equinox.simpleconfigurator.configUrl" ^
    "%HOME_DIR%\configuration\config.ini" > "%WORK%\configuration\config.ini"
"%JAVA%" %OPTIONS% -XX:-UsePerfData ^
    "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:/%HOME_URL%/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" ^
    "-Declipse.p2.data.area=file:/%HOME_URL%/p2" "-Dosgi.logfile=%WORK%\log" "-Dmodelassay.statusFile=%WORK%\status" ^
    "-Dmodelassay.home=%HOME_DIR%" "-Dmodelassay.logs=%LOGS%" ^
    "-Djava.io.tmpdir=%WORK%" -jar "%LAUNCHER%" -configuration "%WORK%\configuration" -data @none -nosplash ^
    -application org.modelassay.cli.application %*
set "CODE=%ERRORLEVEL%"
set "STATUS="
if exist "%WORK%\status" set /p STATUS=<"%WORK%\status"
for %%s in (0 1 2 3 4 5) do if "%STATUS%"=="%%s" goto finish
echo assay: the virtual machine ended without a result (its exit code: %CODE%) 1>&2
set "STATUS=3"

:finish
rem The log stays when something went wrong.
if not "%STATUS%"=="3" goto clean
if not exist "%WORK%\log" goto clean
if not exist "%LOGS%" mkdir "%LOGS%"
set "KEPT=%LOGS%\%RANDOM%%RANDOM%%RANDOM%.log"
move /y "%WORK%\log" "%KEPT%" >nul && echo assay: the log is %KEPT% 1>&2

:clean
rmdir /s /q "%WORK%"
exit /b %STATUS%

:workbench
set "ARGUMENTS=%*"
if defined ARGUMENTS for /f "tokens=1,*" %%a in ("%ARGUMENTS%") do set "ARGUMENTS=%%b"
if not defined MODELASSAY_WORKSPACE set "MODELASSAY_WORKSPACE=@noDefault"
:again
"%JAVA%" %OPTIONS% "-Dmodelassay.home=%HOME_DIR%" -jar "%LAUNCHER%" -application org.modelassay.rcp.application ^
    -product org.modelassay.rcp.product -data "%MODELASSAY_WORKSPACE%" -vm "%JAVA%" %ARGUMENTS%
if %ERRORLEVEL%==23 goto again
if %ERRORLEVEL%==24 goto again
exit /b %ERRORLEVEL%

:no_installation
echo assay: "%HOME_DIR%" is not an installation of Model Assay 1>&2
exit /b 3

:add_option
set "OPTION=%~1"
if defined SHORT if "%OPTION:~0,13%"=="--add-modules" exit /b 0
set "OPTIONS=%OPTIONS% %OPTION%"
exit /b 0
