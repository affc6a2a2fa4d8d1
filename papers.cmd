@echo off
rem Committee Papers on Windows. Finds a Java, builds the program on first use, and runs it; see README.md.
setlocal EnableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAVA_FOUND="

call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try_exe "%%j"
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
    if exist "%%~r" for /d %%j in ("%%~r\*") do call :try "%%~j"
)
if not defined JAVA_FOUND (
    echo papers: please install a JDK 25 or newer ^(https://adoptium.net^), or set JAVA_HOME to one.>&2
    exit /b 69
)

set "JAR=%HOME_DIR%\target\committee-papers.jar"
if not exist "%JAR%" (
    where mvn >nul 2>nul
    if errorlevel 1 (
        echo papers: the program is not built yet: please install Maven 3.8 or newer.>&2
        exit /b 69
    )
    echo papers: building, this happens once ...>&2
    pushd "%HOME_DIR%"
    set "JAVA_HOME=!JAVA_FOUND!"
    call mvn -q -B -DskipTests -Dspotless.check.skip=true package 1>&2
    if errorlevel 1 (
        popd
        echo papers: the build failed; its reasons stand above.>&2
        exit /b 70
    )
    popd
)

rem The jar names its libraries itself.
"%JAVA_FOUND%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dpapers.home=%HOME_DIR%" -cp "%JAR%" org.committeepapers.run.Application %*
exit /b %ERRORLEVEL%

:try_exe
for %%b in ("%~dp1..") do call :try "%%~fb"
exit /b 0

:try
if defined JAVA_FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~v"
for /f "tokens=1 delims=.-+" %%m in ("!VERSION!") do set "MAJOR=%%m"
if !MAJOR! GEQ 25 set "JAVA_FOUND=%~1"
exit /b 0
