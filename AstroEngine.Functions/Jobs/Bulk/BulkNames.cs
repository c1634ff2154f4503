using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>The names of what a bulk job keeps in the object store.</summary>
internal static class BulkNames
{
    /// <summary>Whether a text may be the id of a job; anything may come in a URL.</summary>
    public static bool IsJob(string text) => ObjectName.IsValid(text) && !text.Contains('/');

    /// <summary>Everything of a job.</summary>
    public static string Prefix(string jobId) => $"jobs/{jobId}/";

    /// <summary>The manifest: the last to be written, so a job that has one is complete.</summary>
    public static string Manifest(string jobId) => $"jobs/{jobId}/manifest";

    /// <summary>The different items, one after the other.</summary>
    public static string Items(string jobId) => $"jobs/{jobId}/items";

    /// <summary>The ids of the items, one after the other.</summary>
    public static string Ids(string jobId) => $"jobs/{jobId}/ids";

    /// <summary>Where each item and its id are.</summary>
    public static string Index(string jobId) => $"jobs/{jobId}/index";

    /// <summary>The rows of a chunk.</summary>
    public static string Results(string jobId, int chunk) => $"jobs/{jobId}/results/{chunk:D6}";

    /// <summary>The parts of a chunk that could not be computed at once.</summary>
    public static string Parts(string jobId, int chunk) => $"jobs/{jobId}/parts/{chunk:D6}/";

    /// <summary>The rows of a part of a chunk.</summary>
    public static string Part(string jobId, int chunk, int first, int count) => $"{Parts(jobId, chunk)}{first:D8}-{count:D6}";

    /// <summary>The sections of a complete analysis, until they are put together.</summary>
    public static string Sections(string jobId) => $"jobs/{jobId}/sections/";

    /// <summary>A section of a complete analysis.</summary>
    public static string Section(string jobId, string section) => Sections(jobId) + section;

    /// <summary>Present when the job was cancelled.</summary>
    public static string Cancelled(string jobId) => $"jobs/{jobId}/cancelled";
}
