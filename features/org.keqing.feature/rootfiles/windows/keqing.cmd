@echo off
rem Starts Keqing. Without a command it opens the desktop (options: --db DIR or jdbc:URL), with one it runs without a window.
rem KEQING_HOME (default %USERPROFILE%\.keqing) holds what a user's runs need; the installation itself may be read-only.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java.exe"
"%java%" --version >nul 2>nul
if errorlevel 1 (
  echo keqing: no Java 21 or newer found. Set JAVA_HOME or install one, for example Temurin 25. 1>&2
  exit /b 1
)
if not defined KEQING_HOME set "KEQING_HOME=%USERPROFILE%\.keqing"
if not exist "%KEQING_HOME%" mkdir "%KEQING_HOME%"
for %%j in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
set "options=-Xmx2g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8"
if "%~1"=="" goto desktop
if "%~1"=="start" goto desktop
if "%~1"=="--db" if "%~3"=="" goto desktop
"%java%" %options% -XX:TieredStopAtLevel=1 -Djava.awt.headless=true "-Djava.util.logging.config.file=%here%logging-headless.properties" -jar "%launcher%" -nosplash -application org.keqing.cli.application -data "%KEQING_HOME%\headless" %*
exit /b %errorlevel%
:desktop
"%java%" %options% -XX:TieredStopAtLevel=1 "-Djava.util.logging.config.file=%here%logging.properties" -jar "%launcher%" -data "%KEQING_HOME%\workspace" %*
exit /b %errorlevel%
