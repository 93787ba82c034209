# Gradients: of a number computed from logits, with respect to sites and weights.
#
# A followed site's values become part of the graph as they flow on. A factor at a site multiplies the gradient that
# flows back through it and leaves values as they are: x = constant + factor * (x - constant).


def follow(self, followed: List[int], factors: List[float]) -> None:
  self.followed = followed
  self.factors = factors
  self.followed_values = annotate(List[Tensor], [])
  self.follows = True


def unfollow(self) -> None:
  self.followed = None
  self.factors = None
  self.followed_values = None
  self.follows = False


def traces(self, site: int) -> bool:
  return unchecked_cast(List[int], self.followed)[site] != 0 or unchecked_cast(List[float], self.factors)[site] != 1.0


def traced(self, site: int, x: Tensor) -> Tensor:
  factor = unchecked_cast(List[float], self.factors)[site]
  if factor != 1.0:
    still = x.detach()
    x = still + torch.masked_fill(x - still, torch.isinf(still), 0.0) * factor
  if unchecked_cast(List[int], self.followed)[site] != 0:
    if not x.requires_grad:
      x = torch.requires_grad_(x.detach(), True)
    torch.append(unchecked_cast(List[Tensor], self.followed_values), x)
  return x


def leaf(self, x: Tensor) -> Tensor:
  # The same numbers in the same memory as the beginning of a graph.
  return torch.requires_grad_(x.detach(), True)


def flat_logits(self, x: Tensor) -> Tensor:
  # x: [batch, positions, hidden] after the final norm; the result is [batch * positions, vocabulary].
  return self.logits(x.reshape([-1, x.size(2)]))


def chosen_logits(self, x: Tensor, rows: Tensor) -> Tensor:
  # The same for some rows.
  return self.logits(torch.index_select(x.reshape([-1, x.size(2)]), 0, rows.to(x.device)))


def picked_sum(self, logits: Tensor, kind: int, places: Tensor, weights: Tensor) -> Tensor:
  # kind 0: logits, 1: log-probabilities. places: row * vocabulary + token.
  values = logits
  if kind == 1:
    values = torch.log_softmax(logits, 1, None)
  return torch.sum(torch.index_select(values.reshape([-1]), 0, places) * weights)


def divergence(self, logits: Tensor, first: int, reference: Tensor, weight: float) -> Tensor:
  given = torch.log_softmax(reference, 1, None)
  found = torch.log_softmax(logits.narrow(0, first, reference.size(0)), 1, None)
  return torch.sum(torch.exp(given) * (given - found)) * (weight / reference.size(0))


def row_entropy(self, logits: Tensor, first: int, table: Tensor, rows: Tensor, weight: float) -> Tensor:
  # table: a distribution in each row; rows: which one is meant at each position.
  found = torch.log_softmax(logits.narrow(0, first, rows.size(0)), 1, None)
  return torch.sum(found * torch.index_select(table, 0, rows.to(table.device))) * -weight


def beside(self, x: Tensor, like: Tensor) -> Tensor:
  return x.to(like.device)


def plus(self, x: Tensor, y: Tensor) -> Tensor:
  return x + y


def gradients(self, value: Tensor, leaves: List[Tensor]) -> List[Tensor]:
  # With respect to followed sites in the order of computation (without their batch axis), then to leaves.
  inputs = annotate(List[Tensor], [])
  sites = 0
  if self.follows:
    for v in unchecked_cast(List[Tensor], self.followed_values):
      torch.append(inputs, v)
      sites = sites + 1
  for x in leaves:
    torch.append(inputs, x)
  found = torch.grad([value], inputs, None, None, False, True)
  out = annotate(List[Tensor], [])
  for i in range(len(inputs)):
    g = found[i]
    if g is None:
      full = torch.zeros_like(inputs[i])
    else:
      full = unchecked_cast(Tensor, g)
    if i < sites:
      full = full[0]
    torch.append(out, full.to(torch.float32).cpu().contiguous())
  return out


def number(self, x: Tensor) -> Tensor:
  return x.detach().to(torch.float32).cpu()


def leaf_gradients(self, value: Tensor, leaves: List[Tensor]) -> List[Tensor]:
  # With respect to leaves only, where they are.
  found = torch.grad([value], leaves, None, None, False, True)
  out = annotate(List[Tensor], [])
  for i in range(len(leaves)):
    g = found[i]
    if g is None:
      torch.append(out, torch.zeros_like(leaves[i]))
    else:
      torch.append(out, unchecked_cast(Tensor, g))
  return out
