using System.Buffers;

namespace AstroEngine.Functions.Telemetry.Logging.Files;

/// <summary>
/// A file of lines that begins anew when it is too large or too old. A full disk or a folder that may not be written to costs the lines of
/// that time, which are counted; every few seconds it is tried again. One thread writes; any may read how it is.
/// </summary>
/// <remarks>Serilog's own file sink tells nobody that it fails, and after a failure waits for the next day before it tries again.</remarks>
/// <param name="name">Which file it is.</param>
/// <param name="fileName">The name of the file.</param>
/// <param name="folder">Its folder.</param>
/// <param name="options">How large it may become.</param>
/// <param name="clock">The clock.</param>
internal sealed class RollingLogFile(string name, string fileName, LogFolder folder, LogFileOptions options, TimeProvider clock) : IDisposable
{
    private const int FlushAt = 64 * 1024;
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PruneEvery = TimeSpan.FromHours(1);

    private readonly string _path = Path.Combine(folder.Path, fileName);
    private readonly LogBackups _backups = new(Path.Combine(folder.Path, fileName), options);
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt + 4096);
    private FileStream? _stream;
    private int _waiting;
    private DateTimeOffset _begun;
    private DateTimeOffset _nextPrune;
    private DateTimeOffset _nextTry;
    private long _bytes;
    private long _written;
    private long _lost;
    private volatile string? _failure;

    /// <summary>Adds a line, which is written at the next <see cref="Flush"/> or when many wait.</summary>
    /// <param name="line">The line with its end.</param>
    public void Append(ReadOnlySpan<byte> line)
    {
        var now = clock.GetUtcNow();
        if (!Try(now, line.Length))
        {
            Interlocked.Increment(ref _lost);
            return;
        }

        _buffer.Write(line);
        _waiting++;
        if (_buffer.WrittenCount >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Writes the lines that wait.</summary>
    public void Flush()
    {
        if (_waiting == 0 || _stream is null)
        {
            return;
        }

        try
        {
            _stream.Write(_buffer.WrittenSpan);
            Interlocked.Add(ref _bytes, _buffer.WrittenCount);
            Interlocked.Add(ref _written, _waiting);
            _failure = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Interlocked.Add(ref _lost, _waiting);
            Fail(e, clock.GetUtcNow());
        }

        _buffer.ResetWrittenCount();
        _waiting = 0;
    }

    /// <summary>How the file is.</summary>
    public LogFileStatus Read()
    {
        var (count, bytes) = _backups.Measure();
        return new(name, fileName, Interlocked.Read(ref _bytes), count, bytes, Interlocked.Read(ref _written), Interlocked.Read(ref _lost), _failure);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Flush();
        _stream?.Dispose();
        _stream = null;
    }

    private bool Try(DateTimeOffset now, int more)
    {
        if (_stream is null && now < _nextTry)
        {
            return false;
        }

        try
        {
            if (_stream is null)
            {
                Open(now);
            }

            var length = Interlocked.Read(ref _bytes) + _buffer.WrittenCount;
            if (length > 0 && (length + more > options.MaxBytes || now - _begun > options.LongestFile))
            {
                Flush();
                Roll(now);
            }

            if (now >= _nextPrune)
            {
                _nextPrune = now + PruneEvery;
                _backups.Prune(now);
            }

            return _stream is not null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(e, now);
            return false;
        }
    }

    private void Roll(DateTimeOffset now)
    {
        if (_stream is null)
        {
            return;
        }

        _stream.Dispose();
        _stream = null;
        _backups.Shift();
        Open(now);
    }

    private void Open(DateTimeOffset now)
    {
        folder.Claim();
        var created = new FileInfo(_path) is { Exists: true, Length: > 0 } known ? known.CreationTimeUtc : now;
        var access = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            access.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        }

        _stream = new FileStream(_path, access);
        EndLine(_stream);
        Interlocked.Exchange(ref _bytes, _stream.Length);
        _begun = created < now ? created : now;
    }

    // A line that was cut by a crash or a full disk must not spoil the one after it.
    private static void EndLine(FileStream stream)
    {
        if (stream.Length > 0)
        {
            stream.Seek(-1, SeekOrigin.End);
            if (stream.ReadByte() != '\n')
            {
                stream.WriteByte((byte)'\n');
            }
        }
    }

    private void Fail(Exception e, DateTimeOffset now)
    {
        _failure = LogFileFailure.Of(e);
        _nextTry = now + RetryAfter;
        _buffer.ResetWrittenCount();
        Interlocked.Add(ref _lost, _stream is null ? _waiting : 0);
        _waiting = 0;
        try
        {
            _stream?.Dispose();
        }
        catch (IOException)
        {
            // What could not be written cannot be at its closing either.
        }

        _stream = null;
    }
}
