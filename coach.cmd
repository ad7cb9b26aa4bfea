@echo off
rem Starts the coach on Windows: finds a JDK 25 or later, builds on first use, trains the JVM's AOT
rem cache, and runs. After a change of the sources, build with: mvn -pl coach-cli -am package
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
set "root=%~dp0"
set "root=%root:~0,-1%"
set "dist=%root%\coach-cli\target\dist"
set "jdk="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%~dpj.."
for /d %%j in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*\current") do call :consider "%%j"
if not defined jdk (
    echo coach: 找不到 JDK 25 或更新版本：请从 https://adoptium.net 安装，或让 JAVA_HOME 指向它。 No JDK 25 or later was found: install one from https://adoptium.net or let JAVA_HOME point to it.>&2
    exit /b 2
)

if not exist "%dist%\stamp" call :build || exit /b
if not exist "%dist%\launch" call :train

set "flags=short"
for %%c in (index eval bench train rehearse) do if "%~1"=="%%c" set "flags=long"
set "cache="
if exist "%dist%\starts.aot" set cache="-XX:AOTCache=%dist%\starts.aot"
"%jdk%\bin\java" "@%dist%\jvm.args" "@%dist%\%flags%.args" %cache% "-Dcoach.dist=%dist%" -p "%dist%\modules" -m coach.cli/coach.cli.Main %*
exit /b %ERRORLEVEL%

:consider
if defined jdk exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul 2>nul && set "jdk=%~1"
exit /b 0

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo coach: 构建需要 Maven。 Building needs Maven: https://maven.apache.org>&2
    exit /b 2
)
echo coach: 正在构建…… Building ^(the first time fetches libraries and may take minutes^) ...>&2
setlocal
set "JAVA_HOME=%jdk%"
if not exist "%root%\target" mkdir "%root%\target"
call mvn -B -ntp -f "%root%\pom.xml" -pl coach-cli -am package -Dmaven.test.skip=true -Dcoach.format=off >"%root%\target\coach-build.log" 2>&1 <nul
if errorlevel 1 (
    findstr /c:"[ERROR]" "%root%\target\coach-build.log" >&2
    echo coach: 构建失败，详见 The build failed; see "%root%\target\coach-build.log">&2
    exit /b 70
)
exit /b 0

:train
echo coach: 正在准备快速启动…… Preparing fast starts ...>&2
pushd "%root%"
"%jdk%\bin\java" "@%dist%\jvm.args" "-XX:AOTCacheOutput=%dist%\starts.aot" "-Dcoach.dist=%dist%" -p "%dist%\modules" -m coach.cli/coach.cli.Main rehearse "%dist%\starts.list" --home "%dist%\rehearsal" >"%root%\target\coach-train.log" 2>&1 <nul
popd
if exist "%dist%\seed" rmdir /s /q "%dist%\seed"
if exist "%dist%\rehearsal\cache" move "%dist%\rehearsal\cache" "%dist%\seed" >nul
if exist "%dist%\seed\side" rmdir /s /q "%dist%\seed\side"
del /q "%dist%\seed\derived\exchanges-*" 2>nul
if exist "%dist%\rehearsal" rmdir /s /q "%dist%\rehearsal"
echo %jdk%>"%dist%\launch"
exit /b 0
