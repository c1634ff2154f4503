namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>What was chosen of the options of a dasha system. Immutable.</summary>
public sealed class DashaChoices
{
    private readonly (DashaOption Option, int Index)[] _chosen;

    private DashaChoices((DashaOption Option, int Index)[] chosen) => _chosen = chosen;

    /// <summary>The default of every option.</summary>
    public static DashaChoices Default { get; } = new([]);

    /// <summary>Where a nakshatra dasha starts from.</summary>
    public DashaStart Start { get; private init; }

    /// <summary>These choices with another start.</summary>
    /// <param name="start">Where a nakshatra dasha starts from.</param>
    public DashaChoices From(DashaStart start) => new(_chosen) { Start = start };

    /// <summary>These choices and one more.</summary>
    /// <param name="option">An option of the system.</param>
    /// <param name="index">The place of what was chosen in <see cref="DashaOption.Values"/>.</param>
    public DashaChoices With(DashaOption option, int index) =>
        new([.. _chosen.Where(c => c.Option != option), (option, index)]) { Start = Start };

    /// <summary>The place of what was chosen in <see cref="DashaOption.Values"/>; 0, the default, when nothing was.</summary>
    /// <param name="option">An option of the system.</param>
    public int IndexOf(DashaOption option)
    {
        foreach (var (chosen, index) in _chosen)
        {
            if (chosen == option)
            {
                return index;
            }
        }

        return 0;
    }

    /// <summary>The name of what was chosen.</summary>
    /// <param name="option">An option of the system.</param>
    public string NameOf(DashaOption option) => option.Values[IndexOf(option)];
}
