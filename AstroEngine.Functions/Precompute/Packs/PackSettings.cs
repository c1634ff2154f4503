using System.Globalization;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Ephemeris.Pack.Building;
using AstroEngine.Core.Ephemeris.Swiss;
using AstroEngine.Functions.Hosting;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Precompute.Packs;

/// <summary>Which packs the service is to have, and how it makes them.</summary>
/// <param name="Span">The years, setting <c>PackSpan</c>; null when packs are not used.</param>
/// <param name="Folder">Where new packs are put.</param>
/// <param name="Build">How they are built.</param>
public sealed record PackSettings(PackSpan? Span, string Folder, PackBuildOptions Build)
{
    internal const string SpanSetting = "PackSpan";

    internal const string YearsSetting = "PackYears";

    private const int MostThreads = 2;
    private const int MostYears = 100;

    /// <summary>How many years a new pack covers, setting <c>PackYears</c>.</summary>
    public int YearsOfPack { get; init; } = PackFile.UsualYears;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">PackSpan is no span, or PackYears no number of years; the message says what it must be.</exception>
    internal static PackSettings Read(IConfiguration configuration)
    {
        var span = PackSpan.Default;
        if (configuration[SpanSetting] is { Length: > 0 } text && !PackSpan.TryParse(text, out span, out var problem))
        {
            throw new InvalidOperationException($"Setting {SpanSetting} {problem}.");
        }

        var swiss = configuration.GetSection("SwissEphemeris").Get<SwissEphemerisOptions>() ?? new SwissEphemerisOptions();
        return new(
            PackFolders.AreUsed(configuration) ? span : null,
            PackFolders.Own(configuration),
            new PackBuildOptions
            {
                DataPath = swiss.DataPath,
                Threads = Math.Clamp(Environment.ProcessorCount / 2, 1, MostThreads),
                StandsBack = true,
            })
        {
            YearsOfPack = ReadYears(configuration),
        };
    }

    private static int ReadYears(IConfiguration configuration)
    {
        if (configuration[YearsSetting] is not { Length: > 0 } text)
        {
            return PackFile.UsualYears;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is >= 1 and <= MostYears
            ? years
            : throw new InvalidOperationException($"Setting {YearsSetting} must be a whole number of years from 1 to {MostYears}; it is '{text}'.");
    }
}
