# Rotary position embedding (Su et al. 2021) in the half-rotation layout: coordinate i of a head turns with coordinate
# i + n/2, n being the number of rotated coordinates; the rest of the head, if any, stays.
#
# The tables hold cosine and sine for every position, shape [positions, n], in float32; the sines of the first half are
# negated, so that x * cos + partner * sin turns both halves.


def set_rotary(self, cos: Tensor, sin: Tensor) -> None:
  half = sin.size(1) // 2
  self.cos = cos.clone()
  self.sin = torch.cat([torch.neg(sin.narrow(1, 0, half)), sin.narrow(1, half, half)], 1)


def begin_turns(self, start: int, count: int) -> None:
  # Picks the rows of the tables that this pass needs, in the shape [batch or 1, positions, 1, n].
  if self.ragged:
    places = self.positions_of_rows(start)
    self.turn_cos = torch.index_select(unchecked_cast(Tensor, self.cos), 0, places).unsqueeze(1).unsqueeze(1)
    self.turn_sin = torch.index_select(unchecked_cast(Tensor, self.sin), 0, places).unsqueeze(1).unsqueeze(1)
  else:
    self.turn_cos = unchecked_cast(Tensor, self.cos).narrow(0, start, count).unsqueeze(1)
    self.turn_sin = unchecked_cast(Tensor, self.sin).narrow(0, start, count).unsqueeze(1)


def rotate(self, x: Tensor) -> Tensor:
  # x: [batch, positions, heads, head dimension]
  n = self.rotary_dimensions
  f = x
  if n < x.size(3):
    f = x.narrow(3, 0, n)
  if x.dtype != torch.float32:
    f = f.to(torch.float32)
  half = n // 2
  partner = torch.cat([f.narrow(3, half, half), f.narrow(3, 0, half)], 3)
  out = torch.addcmul(f * unchecked_cast(Tensor, self.turn_cos), partner, unchecked_cast(Tensor, self.turn_sin))
  if x.dtype != torch.float32:
    out = out.to(x.dtype)
  if n < x.size(3):
    out = torch.cat([out, x.narrow(3, n, x.size(3) - n)], 3)
  return out
