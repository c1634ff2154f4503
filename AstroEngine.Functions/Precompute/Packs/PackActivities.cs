using AstroEngine.Core.Ephemeris.Pack;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Precompute.Packs;

/// <summary>The steps of <see cref="PackOrchestration"/>.</summary>
public sealed class PackActivities(PackSupply supply)
{
    /// <summary>The name of <see cref="List"/>.</summary>
    public const string ListName = "ListMissingPacks";

    /// <summary>The name of <see cref="BuildAsync"/>.</summary>
    public const string BuildName = "BuildEphemerisPack";

    /// <summary>Finds the packs that are missing.</summary>
    /// <param name="span">The years, such as <c>1700-2300</c>; null for those of the setting <c>PackSpan</c>.</param>
    /// <exception cref="ArgumentException">It is no span.</exception>
    [Function(ListName)]
    public IReadOnlyList<PackFile> List([ActivityTrigger] string? span)
    {
        if (string.IsNullOrEmpty(span))
        {
            return supply.Missing();
        }

        return PackSpan.TryParse(span, out var years, out var problem)
            ? supply.Missing(years)
            : throw new ArgumentException($"The span {problem}.", nameof(span));
    }

    /// <summary>Brings one pack. Done twice, it is done once.</summary>
    /// <param name="file">The pack.</param>
    /// <param name="cancellationToken">Stops the work when the host stops.</param>
    [Function(BuildName)]
    public Task BuildAsync([ActivityTrigger] PackFile file, CancellationToken cancellationToken) => supply.SupplyAsync(file, cancellationToken);
}
