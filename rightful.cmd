@echo off
rem Starts Rightful with the Java of JAVA_HOME if that is 21 or newer, else with the java on PATH.
setlocal
set "jar=%~dp0target\rightful.jar"
if not exist "%jar%" goto :unbuilt
set "java="
if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :consider "%%~$PATH:j"
if not defined java goto :javaless
set "flags="
if "%~1"=="audit" set "flags=-XX:InlineSmallCode=1000 -XX:FreqInlineSize=150 -XX:MaxInlineLevel=9"
rem A JVM that does not start ends with 1, which would say that something is violated.
if defined RIGHTFUL_JAVA_OPTS "%java%" %RIGHTFUL_JAVA_OPTS% -version >nul 2>&1 || goto :unstartable
"%java%" -XX:+UseSerialGC -XX:InitialRAMPercentage=6 -XX:MaxTenuringThreshold=0 -Xshare:auto %flags% %RIGHTFUL_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

:consider
if not exist "%~1" exit /b
set "version=0"
for /f "tokens=3" %%v in ('""%~1" -XshowSettings:properties -version 2^>^&1 ^| findstr java.specification.version"') do set "version=%%v"
for /f "delims=." %%v in ("%version%") do set "version=%%v"
if %version% geq 21 set "java=%~1"
exit /b

:unbuilt
>&2 echo rightful: "%jar%" is missing; run "mvn package" in "%~dp0"
exit /b 2

:unstartable
>&2 echo rightful: Java does not start with RIGHTFUL_JAVA_OPTS=%RIGHTFUL_JAVA_OPTS%
exit /b 2

:javaless
>&2 echo rightful: finds no Java 21 or newer in JAVA_HOME or on PATH; install one or set JAVA_HOME
exit /b 2
