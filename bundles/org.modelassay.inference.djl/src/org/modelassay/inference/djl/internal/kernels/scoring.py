# Log-probabilities of given tokens, in slices of positions, so that the logits of long texts never exist all at once.


def scores(self, x: Tensor, targets: List[int], first: int) -> List[Tensor]:
  # x: [1, positions, hidden] after the final norm; position first + i predicts targets[i].
  # Returns log-probabilities and whether each target has the greatest logit (1 or 0), both float32.
  logs = annotate(List[Tensor], [])
  bests = annotate(List[Tensor], [])
  wanted = torch.tensor(targets, dtype=torch.int64, device=x.device)
  done = 0
  while done < len(targets):
    n = min(64, len(targets) - done)
    out = self.logits(x[0].narrow(0, first + done, n))
    index = wanted.narrow(0, done, n).unsqueeze(1)
    chosen = torch.gather(out, 1, index).squeeze(1)
    torch.append(logs, chosen - torch.logsumexp(out, [1], False))
    torch.append(bests, (chosen >= torch.amax(out, [1], False)).to(torch.float32))
    done = done + n
  return [torch.cat(logs, 0).cpu(), torch.cat(bests, 0).cpu()]
