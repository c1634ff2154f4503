namespace AstroEngine.Core.Charts.Transits.Search;

/// <summary>What a search for transits can look for.</summary>
public enum TransitEvent
{
    /// <summary>Exact aspects of transiting points to natal ones.</summary>
    Hits,

    /// <summary>Instants at which points turn retrograde or direct.</summary>
    Stations,

    /// <summary>Instants at which points enter signs.</summary>
    Ingresses,
}
