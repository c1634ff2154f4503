namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>A file is no ephemeris pack, or a damaged one. The message says what is wrong.</summary>
public sealed class PackFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    public PackFormatException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong.</param>
    public PackFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public PackFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
