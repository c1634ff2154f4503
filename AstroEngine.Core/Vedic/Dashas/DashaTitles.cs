namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>A second name that the lords of a system have.</summary>
/// <param name="Kind">What is named, such as <c>yogini</c>: the name of the field in answers.</param>
/// <param name="NameOf">The name for a lord of the system.</param>
public sealed record DashaTitles(string Kind, Func<DashaLord, string> NameOf);
