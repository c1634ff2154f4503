using AstroEngine.Core;
using AstroEngine.Core.Sky;
using AstroEngine.Core.Sky.Eclipses;
using AstroEngine.Core.Sky.EphemerisTables;
using AstroEngine.Core.Sky.Moon;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Functions.Sky.Eclipses;
using AstroEngine.Functions.Sky.EphemerisTables;
using AstroEngine.Functions.Sky.RiseSet;

namespace AstroEngine.Functions.Sky;

/// <summary>The enumerations of eclipses, the Moon, rise and set.</summary>
internal sealed record SkyVocabulary(
    IReadOnlyList<string> EclipseKinds,
    IReadOnlyList<string> EclipseTypes,
    IReadOnlyList<string> EclipseVisibility,
    IReadOnlyList<string> SearchDirections,
    IReadOnlyList<string> MoonPhases,
    IReadOnlyList<string> VoidBodies,
    IReadOnlyList<string> Discs,
    IReadOnlyList<string> Refraction,
    IReadOnlyList<string> Twilights,
    IReadOnlyList<string> EphemerisColumns,
    IReadOnlyList<string> EphemerisFormats)
{
    /// <summary>Lists them.</summary>
    public static SkyVocabulary Create() => new(
        Names.All<EclipseKindName>(),
        Names.All<EclipseType>(),
        Names.All<EclipseVisibility>(),
        Names.All<SearchDirection>(),
        Names.All<MoonPhase>(),
        Names.All<VoidBodies>(),
        Names.All<DiscPoint>(),
        Names.All<RefractionName>(),
        Names.All<Twilight>(),
        Names.All<TableColumn>(),
        Names.All<EphemerisFormat>());
}
