@echo off
rem Starts Model Assay: the workbench without arguments, a command otherwise. See the script for Linux and macOS,
rem which this one follows: the same variables (logs go to the folder log of MODELASSAY_CACHE), the same exit codes.
setlocal enableextensions disabledelayedexpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "HOME_URL=%HOME_DIR:\=/%"
set "BUNDLES=%HOME_DIR%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
if not exist "%BUNDLES%" (
    echo assay: %HOME_DIR% is not an installation of Model Assay 1>&2
    exit /b 3
)
for %%f in ("%HOME_DIR%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"

set "JAVA=%MODELASSAY_JAVA%"
if not defined JAVA if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA set "JAVA=java"

set "OPTIONS="
for /f "usebackq eol=# delims=" %%l in ("%HOME_DIR%\assay.ini") do call set "OPTIONS=%%OPTIONS%% %%l"
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
"%JAVA%" %OPTIONS% ^
    "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:/%HOME_URL%/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" ^
    "-Declipse.p2.data.area=file:/%HOME_URL%/p2" "-Dosgi.logfile=%WORK%\log" "-Dmodelassay.statusFile=%WORK%\status" ^
    "-Dmodelassay.home=%HOME_DIR%" "-Dmodelassay.logs=%LOGS%" ^
    "-Djava.io.tmpdir=%WORK%" -jar "%LAUNCHER%" -configuration "%WORK%\configuration" -data @none -nosplash ^
    -application org.modelassay.cli.application %*
set "CODE=%ERRORLEVEL%"
set "STATUS="
if exist "%WORK%\status" set /p STATUS=<"%WORK%\status"
if defined STATUS goto finish
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
if not defined MODELASSAY_WORKSPACE set "MODELASSAY_WORKSPACE=@noDefault"
:again
"%JAVA%" %OPTIONS% "-Dmodelassay.home=%HOME_DIR%" -jar "%LAUNCHER%" -application org.modelassay.rcp.application ^
    -product org.modelassay.rcp.product -data "%MODELASSAY_WORKSPACE%" -vm "%JAVA%"
if %ERRORLEVEL%==23 goto again
if %ERRORLEVEL%==24 goto again
exit /b %ERRORLEVEL%
