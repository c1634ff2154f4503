namespace AstroEngine.Core.Western.Aspects;

/// <summary>How many aspects of which sort a chart has.</summary>
/// <param name="Total">All.</param>
/// <param name="Major">Those that Ptolemy has.</param>
/// <param name="Minor">The others.</param>
/// <param name="Applying">Those that are getting more exact.</param>
/// <param name="ByKind">How many of each kind, in the order of <see cref="AspectKind"/>.</param>
public sealed record AspectSummary(int Total, int Major, int Minor, int Applying, IReadOnlyList<int> ByKind)
{
    /// <summary>Counts aspects.</summary>
    /// <param name="aspects">The aspects.</param>
    public static AspectSummary Of(IReadOnlyList<AspectHit> aspects)
    {
        var byKind = new int[AspectOrbs.Kinds];
        var (minor, applying) = (0, 0);
        foreach (var aspect in aspects)
        {
            byKind[(int)aspect.Kind]++;
            minor += AspectDefinitions.Of(aspect.Kind).Rank == AspectRank.Minor ? 1 : 0;
            applying += aspect.IsApplying ? 1 : 0;
        }

        return new(aspects.Count, aspects.Count - minor, minor, applying, byKind);
    }
}
