using System.Text;
using AstroEngine.Functions.Telemetry.Logging.Files;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Functions.Telemetry.Logging.Files;

/// <summary>Files that begin anew, and what becomes of lines when they cannot be written.</summary>
public sealed class RollingLogFileTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("astro-log-").FullName;
    private readonly ManualTime _time = new();

    private string File => Path.Combine(_root, "a.log");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Append_MoreThanAFileHolds_KeepsTheNewestFilesWholeAndBounded()
    {
        using var folder = new LogFolder(_root);
        using (var file = new RollingLogFile("main", "a.log", folder, new LogFileOptions(_root, 1024, 2), _time))
        {
            for (var i = 0; i < 200; i++)
            {
                Append(file, $"line {i:D4} {new string('x', 50)}");
            }

            file.Flush();
            Assert.Equal((200, 0, 2), (file.Read().Written, file.Read().Lost, file.Read().Backups));
        }

        var files = Directory.GetFiles(_root, "a.log*").Order().ToList();
        Assert.Equal(["a.log", "a.log.1", "a.log.2"], files.Select(f => Path.GetFileName(f)));
        Assert.All(files, f => Assert.InRange(new FileInfo(f).Length, 1, 1024));
        var lines = files.AsEnumerable().Reverse().SelectMany(System.IO.File.ReadAllLines).Select(l => l[..9]).ToList();
        Assert.Equal(Enumerable.Range(200 - lines.Count, lines.Count).Select(i => $"line {i:D4}"), lines);
    }

    [Fact]
    public void Append_WithoutBackups_BeginsTheOneFileAnew()
    {
        using var folder = new LogFolder(_root);
        using var file = new RollingLogFile("main", "a.log", folder, new LogFileOptions(_root, 1024, 0), _time);
        for (var i = 0; i < 50; i++)
        {
            Append(file, new string('x', 100));
        }

        file.Flush();
        Assert.Equal(["a.log"], Directory.GetFiles(_root, "a.log*").Select(f => Path.GetFileName(f)));
        Assert.InRange(new FileInfo(File).Length, 1, 1024);
    }

    [Fact]
    public void Append_AfterItsShareOfThirtyDays_BeginsAnewHoweverSmallTheFileIs()
    {
        using var folder = new LogFolder(_root);
        using var file = new RollingLogFile("main", "a.log", folder, new LogFileOptions(_root, 1 << 20, 5), _time);
        Append(file, "first");
        _time.Advance(TimeSpan.FromDays(4.9));
        Append(file, "second");
        _time.Advance(TimeSpan.FromDays(0.2));
        Append(file, "third");
        file.Flush();

        Assert.Equal("first\nsecond\n", System.IO.File.ReadAllText(File + ".1"));
        Assert.Equal("third\n", System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void Append_BackupsOlderThanThirtyDays_RemovesThem()
    {
        System.IO.File.WriteAllText(File + ".1", "young");
        System.IO.File.WriteAllText(File + ".2", "old");
        System.IO.File.WriteAllText(File + ".old", "no backup");
        System.IO.File.SetLastWriteTimeUtc(File + ".1", _time.GetUtcNow().UtcDateTime.AddDays(-29));
        System.IO.File.SetLastWriteTimeUtc(File + ".2", _time.GetUtcNow().UtcDateTime.AddDays(-31));
        System.IO.File.SetLastWriteTimeUtc(File + ".old", _time.GetUtcNow().UtcDateTime.AddDays(-31));
        using var folder = new LogFolder(_root);
        using var file = new RollingLogFile("main", "a.log", folder, new LogFileOptions(_root, 1 << 20, 5), _time);

        Append(file, "line");

        Assert.Equal((true, false, true), (System.IO.File.Exists(File + ".1"), System.IO.File.Exists(File + ".2"), System.IO.File.Exists(File + ".old")));
    }

    [Fact]
    public void Append_FolderThatCannotBeMade_CountsTheLinesAndTriesAgainAfterSeconds()
    {
        var path = Path.Combine(_root, "logs");
        System.IO.File.WriteAllText(path, "a file where the folder should be");
        using var folder = new LogFolder(path);
        using var file = new RollingLogFile("main", "a.log", folder, new LogFileOptions(path, 1 << 20, 5), _time);
        Append(file, "lost");
        Assert.Equal((0, 1, "io_error"), (file.Read().Written, file.Read().Lost, file.Read().Failure));

        System.IO.File.Delete(path);
        _time.Advance(TimeSpan.FromSeconds(9));
        Append(file, "lost too");
        _time.Advance(TimeSpan.FromSeconds(2));
        Append(file, "written");
        file.Flush();

        Assert.Equal((1, 2, null), (file.Read().Written, file.Read().Lost, file.Read().Failure));
        Assert.Equal("written\n", System.IO.File.ReadAllText(Path.Combine(path, "a.log")));
    }

    [Fact]
    public void Flush_FullDisk_CountsTheLinesAndSaysWhy()
    {
        // The device that is always full.
        System.IO.File.CreateSymbolicLink(File, "/dev/full");
        using var folder = new LogFolder(_root);
        using var file = new RollingLogFile("main", "a.log", folder, new LogFileOptions(_root, 1 << 20, 5), _time);
        Append(file, "one");
        Append(file, "two");
        file.Flush();

        Assert.Equal((0, 2, "no_space"), (file.Read().Written, file.Read().Lost, file.Read().Failure));
    }

    [Fact]
    public void Append_FileThatEndsWithinALine_BeginsANewLine()
    {
        System.IO.File.WriteAllText(File, "{\"cut");
        using var folder = new LogFolder(_root);
        using var file = new RollingLogFile("main", "a.log", folder, new LogFileOptions(_root, 1 << 20, 5), _time);
        Append(file, "whole");
        file.Flush();

        Assert.Equal("{\"cut\nwhole\n", System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void Append_FolderOfAnotherWriter_LeavesItsFileAlone()
    {
        using var folder = new LogFolder(_root);
        folder.Claim();
        using var other = new LogFolder(_root);
        using var file = new RollingLogFile("main", "a.log", other, new LogFileOptions(_root, 1 << 20, 5), _time);
        Append(file, "line");

        Assert.Equal((1, "in_use"), (file.Read().Lost, file.Read().Failure));
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void Append_NewFile_IsReadableByOwnerAndGroupAlone()
    {
        using var folder = new LogFolder(_root);
        using var file = new RollingLogFile("main", "a.log", folder, new LogFileOptions(_root, 1 << 20, 5), _time);
        Append(file, "line");

        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(UnixFileMode.None, System.IO.File.GetUnixFileMode(File) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.GroupWrite));
    }

    private static void Append(RollingLogFile file, string line) => file.Append(Encoding.UTF8.GetBytes(line + "\n"));
}
