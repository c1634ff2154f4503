namespace AstroEngine.Core.Western.Lots;

/// <summary>The lots, also called Arabic parts, in the order in which they build on one another; see <see cref="LotDefinitions"/>.</summary>
public enum Lot
{
    /// <summary>Fortune.</summary>
    Fortune,

    /// <summary>Spirit.</summary>
    Spirit,

    /// <summary>Basis.</summary>
    Basis,

    /// <summary>Travel.</summary>
    Travel,

    /// <summary>Fame.</summary>
    Fame,

    /// <summary>Work.</summary>
    Work,

    /// <summary>Property.</summary>
    Property,

    /// <summary>Wealth.</summary>
    Wealth,

    /// <summary>Eros.</summary>
    Eros,

    /// <summary>Necessity.</summary>
    Necessity,

    /// <summary>Victory.</summary>
    Victory,

    /// <summary>Nemesis.</summary>
    Nemesis,

    /// <summary>Exaltation.</summary>
    Exaltation,

    /// <summary>Marriage.</summary>
    Marriage,

    /// <summary>Faith.</summary>
    Faith,

    /// <summary>Friends.</summary>
    Friends,
}
