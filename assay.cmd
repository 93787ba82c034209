@echo off
rem Model Assay from its sources: builds what is missing, then runs. Without arguments it opens the workbench.
rem Needs a JDK 25 (JAVA_HOME) and Maven 3.9.9 or later (PATH). To build again, remove .installation.
setlocal
set "ROOT=%~dp0"
set "HOME_DIR=%ROOT%.installation"
if defined MODELASSAY_INSTALLATION set "HOME_DIR=%MODELASSAY_INSTALLATION%"
if exist "%HOME_DIR%\assay.cmd" goto run
if not defined JAVA_HOME (
    echo assay: set JAVA_HOME to a JDK 25 1>&2
    exit /b 3
)
pushd "%ROOT%"
call mvn -B -ntp package -Dassay.quick=true -pl :org.modelassay.product -am 1>&2
if errorlevel 1 (
    popd
    exit /b 3
)
xcopy /e /i /q /y "product\org.modelassay.product\target\products\org.modelassay.product\win32\win32\x86_64" "%HOME_DIR%" 1>&2
if errorlevel 1 (
    popd
    echo assay: cannot write to "%HOME_DIR%" 1>&2
    exit /b 3
)
popd
:run
rem Without call, which would look for variables and carets in the arguments; the status is that of the script.
"%HOME_DIR%\assay.cmd" %*
