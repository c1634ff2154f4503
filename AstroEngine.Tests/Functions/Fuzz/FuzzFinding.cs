namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>An answer that should not be.</summary>
/// <param name="Complaint">What is wrong.</param>
/// <param name="Request">What was asked.</param>
/// <param name="Answer">What was answered, if anything was.</param>
internal sealed record FuzzFinding(string Complaint, FuzzRequest Request, FuzzAnswer? Answer)
{
    public override string ToString() => $"{Complaint}\n{Request}=> {Answer}\n";
}
