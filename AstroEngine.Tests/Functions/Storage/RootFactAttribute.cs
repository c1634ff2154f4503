namespace AstroEngine.Tests.Functions.Storage;

/// <summary>A test that mounts a file system, which only root may.</summary>
public sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute()
    {
        if (!Environment.IsPrivilegedProcess || !OperatingSystem.IsLinux())
        {
            Skip = "Mounting a file system needs root on Linux.";
        }
    }
}
