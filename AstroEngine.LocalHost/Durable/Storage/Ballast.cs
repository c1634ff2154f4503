namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>
/// A file beside the database that holds room on the disk. When the disk is full it is given up, so that it can still be written
/// down which instances failed, and why.
/// </summary>
internal sealed class Ballast(string path)
{
    private const int Size = 4 * 1024 * 1024;
    private const int Block = 64 * 1024;

    // A release while the room is being taken must not leave behind that it is held.
    private readonly Lock _gate = new();

    /// <summary>Whether the room is held.</summary>
    public bool IsHeld { get; private set; }

    /// <summary>Takes the room, unless it is held already. When there is none, that is all right.</summary>
    public void Hold()
    {
        lock (_gate)
        {
            if (IsHeld)
            {
                return;
            }

            try
            {
                if (!File.Exists(path) || new FileInfo(path).Length < Size)
                {
                    Write();
                }

                IsHeld = true;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // Half a ballast would only take the room that the database needs.
                Delete();
            }
        }
    }

    /// <summary>Gives the room up.</summary>
    public void Release()
    {
        lock (_gate)
        {
            IsHeld = false;
            Delete();
        }
    }

    private void Delete()
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Then there is no more room than before.
        }
    }

    private void Write()
    {
        // Random bytes: a file system that compresses or leaves out zeros would hold no room.
        var block = new byte[Block];
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var written = 0; written < Size; written += Block)
        {
            System.Security.Cryptography.RandomNumberGenerator.Fill(block);
            file.Write(block);
        }

        file.Flush(flushToDisk: true);
    }
}
