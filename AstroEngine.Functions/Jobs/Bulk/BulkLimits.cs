using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>How much a bulk job may bring: the settings of section <c>Jobs</c>.</summary>
internal sealed record BulkLimits
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Jobs";

    /// <summary>The most items.</summary>
    public int MaximumItems { get; init; } = 100_000;

    /// <summary>The longest item, in bytes; a longer one becomes an error row.</summary>
    public int MaximumItemBytes { get; init; } = 16 * 1024;

    /// <summary>The longest body, in bytes.</summary>
    public long MaximumBodyBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>The most bytes that the results of a job may take, as estimated when it is submitted.</summary>
    public long MaximumResultBytes { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>Reads the settings.</summary>
    public static BulkLimits From(IConfiguration configuration) => configuration.GetSection(Section).Get<BulkLimits>() ?? new BulkLimits();
}
