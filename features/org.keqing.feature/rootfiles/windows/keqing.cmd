@echo off
rem Starts Keqing. Without a command it opens the desktop (options: --db DIR or jdbc:URL), with one it runs without a window:
rem   keqing [--db DIR or jdbc:URL] COMMAND ...      keqing --help shows the commands
rem KEQING_HOME (default %USERPROFILE%\.keqing) holds what a user's runs need; the installation itself may be read-only.
rem KEQING_HEAP (default 2g) is the largest heap.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
if not defined KEQING_HOME set "KEQING_HOME=%USERPROFILE%\.keqing"
if not defined KEQING_HEAP set "KEQING_HEAP=2g"
if not exist "%KEQING_HOME%" mkdir "%KEQING_HOME%" || exit /b 1

set "java="
set "probe=%KEQING_HOME%\java-%RANDOM%.txt"
call :try "%here%jre\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%j in ('where java.exe 2^>nul') do call :try "%%j"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*") do call :try "%%d\bin\java.exe"
if not defined java goto nojava

for %%j in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
set "mode="
set "language="
set "chosen="
set "compiler=-XX:TieredStopAtLevel=1"
call :scan %*
if not defined mode set "mode=desktop"
set "nl="
if defined language set "nl=-nl %language:-=_%"
rem The program speaks the Chinese of zh_CN: zh without a country, and that of Singapore, mean the same. What stands last counts.
set "last="
for %%l in (zh zh_SG) do if "%nl%"=="-nl %%l" set "nl=-nl zh_CN"
for %%l in (zh zh-CN zh-SG zh_SG) do if "%chosen%"=="%%l" set "last=-nl zh_CN"
set "options=-Xmx%KEQING_HEAP% -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8"
if "%mode%"=="desktop" goto desktop

rem The commands write UTF-8; the console reads it while they run.
set "codepage="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
"%java%" %options% %compiler% -Djava.awt.headless=true "-Djava.util.logging.config.file=%here%logging-headless.properties" -jar "%launcher%" -nosplash -application org.keqing.cli.application -data "%KEQING_HOME%\headless" %nl% %* %last%
set "code=%errorlevel%"
if defined codepage chcp %codepage% >nul
exit /b %code%

:desktop
rem The first start writes the classes it loaded into an archive when it ends, the next ones come sooner. Java writes it again when it is of another Java.
rem Its name tells the date of the list of bundles: another one is written when bundles were installed since.
set "stamp="
for %%i in ("%here%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info") do set "stamp=%%~ti-%%~zi"
set "stamp=%stamp:/=%"
set "stamp=%stamp::=%"
set "stamp=%stamp: =%"
set "archive=%KEQING_HOME%\start-%stamp%.jsa"
if not exist "%archive%" del /q "%KEQING_HOME%\start-*.jsa" 2>nul
set "desktop=-Xmn160m -XX:ReservedCodeCacheSize=128m -Dds.cache.metadata=true -XX:+AutoCreateSharedArchive -Xlog:disable"
"%java%" %options% -XX:TieredStopAtLevel=1 %desktop% "-XX:SharedArchiveFile=%archive%" "-Djava.util.logging.config.file=%here%logging.properties" -jar "%launcher%" -data "%KEQING_HOME%\workspace" %nl% %* %last%
rem 23: the desktop asks to be started again, for example because packs were changed
if %errorlevel%==23 goto desktop
exit /b %errorlevel%

:nojava
echo keqing: no Java 21 or newer found (looked at JAVA_HOME, PATH and the usual folders). Install one, for example Temurin 25. 1>&2
exit /b 1

rem Takes a java.exe when it is there, is the first and is new enough. Its first line reads "openjdk 25.0.1 2025-10-21".
:try
if defined java exit /b 0
if not exist "%~1" exit /b 0
"%~1" --version >"%probe%" 2>nul
if errorlevel 1 goto tried
set "version="
for /f "usebackq tokens=2" %%v in ("%probe%") do if not defined version set "version=%%v"
if not defined version goto tried
for /f "tokens=1 delims=.-+" %%m in ("%version%") do if %%m GEQ 21 set "java=%~1"
:tried
if exist "%probe%" del "%probe%"
exit /b 0

rem Reads the line: a command (no option, not "start") runs without a window; --lang decides the language of the whole
rem program before its first message is read; what computes long gets the whole compiler, later than usual.
rem Unquoted, --lang=zh_CN arrives here as two arguments.
:scan
if "%~1"=="" exit /b 0
set "argument=%~1"
if "%argument%"=="--lang" set "language=%~2"
if "%argument%"=="-nl" set "chosen=%~2"
if "%argument:~0,7%"=="--lang=" set "language=%argument:~7%"
if "%argument%"=="--db" goto skip
if "%argument%"=="--user" goto skip
if "%argument%"=="--lang" goto skip
if "%argument%"=="-nl" goto skip
for %%w in (import evaluate restore backup) do if "%argument%"=="%%w" set "compiler=-XX:Tier4InvocationThreshold=30000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=200000"
if defined mode goto next
for %%w in (-h --help -V --version) do if "%argument%"=="%%w" set "mode=headless"
if "%argument%"=="start" set "mode=desktop"
if defined mode goto next
if not "%argument:~0,1%"=="-" set "mode=headless"
:next
shift
goto scan
:skip
shift
shift
goto scan
