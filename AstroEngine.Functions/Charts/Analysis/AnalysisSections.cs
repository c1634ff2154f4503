using AstroEngine.Core.Charts;
using AstroEngine.Core.Vedic.Ashtakavarga;
using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Functions.Charts.Dashas;
using AstroEngine.Functions.Charts.Divisional;
using AstroEngine.Functions.Charts.Panchanga;

namespace AstroEngine.Functions.Charts.Analysis;

/// <summary>The sections of a complete analysis.</summary>
internal sealed class AnalysisSections
{
    public const string Natal = "natal";
    public const string Divisionals = "divisionals";
    public const string Dashas = "dashas";
    public const string Panchanga = "panchanga";
    public const string Ashtakavarga = "ashtakavarga";

    // The dasha of most readers to the pratyantardasha, as it is by itself; of the others the antardashas are what a first look needs.
    private const string Main = "vimshottari";
    private const string LevelsOfOthers = "2";

    public AnalysisSections(
        ICalculation<NatalRequest> natal,
        ICalculation<DivisionalsRequest> divisionals,
        ICalculation<DashaRequest> dashas,
        ICalculation<PanchangaRequest> panchanga,
        ICalculation<AshtakavargaRequest> ashtakavarga)
    {
        All =
        [
            new CalculationSection<NatalRequest>(Natal, natal),
            new CalculationSection<DivisionalsRequest>(Divisionals, divisionals),
            new GroupSection(Dashas, [.. DashaSystems.All.Select(system => Of(dashas, system.Name))]),
            new CalculationSection<PanchangaRequest>(Panchanga, panchanga),
            new CalculationSection<AshtakavargaRequest>(Ashtakavarga, ashtakavarga),
        ];
    }

    /// <summary>All of them, in the order of the document.</summary>
    public IReadOnlyList<IAnalysisSection> All { get; }

    /// <summary>The section of a name.</summary>
    public IAnalysisSection Get(string name) => All.Single(section => section.Name == name);

    private static CalculationSection<DashaRequest> Of(ICalculation<DashaRequest> dashas, string system) => system == Main
        ? new(system, dashas, (DashaFields.SystemField, system))
        : new(system, dashas, (DashaFields.SystemField, system), ("levels", LevelsOfOthers));
}
