namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>The packs at hand do not hold what was asked for; another ephemeris may.</summary>
/// <param name="message">What they do not hold.</param>
internal sealed class PackMissException(string message) : Exception(message);
