namespace AstroEngine.LocalHost.Hosting;

/// <summary>
/// The host cannot start. The message is one sentence for the person who starts it; a program prints it and ends with code 1.
/// </summary>
internal sealed class LocalHostStartException : Exception
{
    public LocalHostStartException(string message)
        : base(message)
    {
    }

    public LocalHostStartException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
